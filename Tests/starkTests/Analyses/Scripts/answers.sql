-- How long does it take until the group hears an answer, and what is still open? By urgency.
-- In the folder of a data package: duckdb -csv < answers.sql
SELECT
  coalesce(urgency, '(not said)') AS urgency,
  count(*) AS needs,
  count(reported_back_on) AS reported_back,
  round(avg(date_diff('day', date, reported_back_on)), 1) AS days,
  count(*) FILTER (WHERE status IN ('captured', 'forwarded', 'inProgress')) AS open
FROM read_json(
  'needs.jsonl', format = 'newline_delimited',
  columns = {date: 'DATE', urgency: 'VARCHAR', status: 'VARCHAR', reported_back_on: 'DATE'})
GROUP BY 1
ORDER BY needs DESC, urgency;
