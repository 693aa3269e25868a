# Do the topics of the group get their time? By cycle and origin: how many stood in a list, how many were talked about,
# and for how many minutes.
# python3 topics.py FOLDER, which is a data package; needs pandas
import json
import pathlib
import sys

import pandas

folder = pathlib.Path(sys.argv[1])
package = json.loads((folder / "datapackage.json").read_text("utf-8"))
topics = next(resource for resource in package["resources"] if resource["name"] == "topics")
fields = topics["schema"]["fields"]

# The package says of which type each column is, so that nothing is guessed.
types = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean", "date": "string"}
table = pandas.read_csv(
    folder / topics["path"],
    dtype={field["name"]: types[field["type"]] for field in fields},
    parse_dates=[field["name"] for field in fields if field["type"] == "date"],
    keep_default_na=False,
    na_values=topics["schema"]["missingValues"],
)
groups = table.groupby(["cycle", "origin"])
figures = groups.agg(listed=("discussed", "size"), discussed=("discussed", "sum"), minutes=("minutes", "sum"))
figures.to_csv(sys.stdout)
