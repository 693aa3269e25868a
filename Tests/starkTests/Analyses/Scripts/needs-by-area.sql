-- Which areas of needs keep coming, and how often was the group told what became of them?
-- sqlite3 -readonly -csv -header stark.sqlite < needs-by-area.sql
SELECT
  coalesce(category, '(none yet)') AS area,
  count(DISTINCT session_id) AS sessions,
  count(*) AS needs,
  count(reported_back_on) AS reported_back
FROM analysis_need
WHERE confirmed = 1 AND confidential = 0 AND status <> 'withdrawn'
GROUP BY category
ORDER BY sessions DESC, needs DESC, area;
