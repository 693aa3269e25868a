# Prints the SQL that loads a data package into PostgreSQL: tables with the package's types, rules and meanings.
# python3 tables.py FOLDER | psql
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
package = json.loads((folder / "datapackage.json").read_text("utf-8"))
types = {"string": "text", "integer": "integer", "number": "numeric", "boolean": "boolean", "date": "date"}


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def column(field, isRequired):
    constraints = field.get("constraints", {})
    name = '"' + field["name"] + '"'
    parts = [name, types[field["type"]]]
    if isRequired and constraints.get("required"):
        parts.append("NOT NULL")
    if "enum" in constraints:
        parts.append(f"CHECK ({name} IN ({', '.join(map(quoted, constraints['enum']))}))")
    if "minimum" in constraints:
        parts.append(f"CHECK ({name} >= {constraints['minimum']})")
    if "maximum" in constraints:
        parts.append(f"CHECK ({name} <= {constraints['maximum']})")
    return " ".join(parts)


print("SET client_min_messages = warning;")
for resource in package["resources"]:
    if resource["format"] != "csv":
        continue
    table = '"' + resource["name"] + '"'
    fields = resource["schema"]["fields"]
    columns = ["package text NOT NULL"] + [column(field, True) for field in fields]
    print(f"CREATE TABLE IF NOT EXISTS {table} (\n  " + ",\n  ".join(columns) + "\n);")
    print(f"COMMENT ON TABLE {table} IS {quoted(resource['description'])};")
    for field in fields:
        # The package of a later program can have a column that the earlier ones do not have.
        print(f"ALTER TABLE {table} ADD COLUMN IF NOT EXISTS {column(field, False)};")
        meaning = field["description"] + (f" ({field['unit']})" if "unit" in field else "")
        print(f'COMMENT ON COLUMN {table}."{field["name"]}" IS {quoted(meaning)};')
    print(f"ALTER TABLE {table} ALTER COLUMN package SET DEFAULT {quoted(folder.name)};")
    names = ", ".join('"' + field["name"] + '"' for field in fields)
    path = quoted(str(folder / resource["path"]))
    print(f"\\copy {table} ({names}) FROM {path} WITH (FORMAT csv, HEADER match, ENCODING 'UTF8')")
