import Foundation

extension Python {
  /// What a strict reader finds wrong with the data package in a folder: it believes nothing but the description, takes
  /// every value for what the description says it is, and expects both forms of a table to hold the same values.
  package static func faults(ofPackageAt folder: String) throws -> [String] {
    try JSONDecoder().decode([String].self, from: run(packageReader, [folder]))
  }

  private static let packageReader = #"""
    import csv, datetime, hashlib, io, json, os, re, sys
    folder = sys.argv[1]
    faults = []
    def told(*words): faults.append(" ".join(str(word) for word in words))

    def contents(name):
        with open(os.path.join(folder, name), "rb") as file: return file.read()

    package = json.loads(contents("datapackage.json").decode("utf-8"))
    slug = re.compile(r"[-a-z0-9._/]+")
    if package["profile"] != "tabular-data-package" or not slug.fullmatch(package["name"]): told("package")
    if "created" in package: datetime.datetime.strptime(package["created"], "%Y-%m-%dT%H:%M:%SZ")
    if not all("name" in licence or "path" in licence for licence in package["licenses"]): told("licence")
    resources = package["resources"]
    if len({resource["name"] for resource in resources}) != len(resources): told("two resources of one name")
    paths = {resource["path"] for resource in resources} | {"datapackage.json"}
    others = set(os.listdir(folder)) - paths
    if not paths <= set(os.listdir(folder)) or any(contents(name) or not name.endswith(".jsonl") for name in others):
        told("other files")

    def typed(text, field):
        kind = field["type"]
        if kind == "integer" and re.fullmatch(r"-?[0-9]+", text): return int(text)
        if kind == "number" and re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text): return float(text)
        if kind == "boolean" and text in field["trueValues"]: return True
        if kind == "boolean" and text in field["falseValues"]: return False
        if kind == "date" and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return datetime.date.fromisoformat(text).isoformat()
        if kind == "string": return text
        raise ValueError(field["name"] + " is no " + kind + ": " + text)

    def is_typed(value, field):
        kind = field["type"]
        if kind == "boolean": return isinstance(value, bool)
        if kind == "integer": return isinstance(value, int) and not isinstance(value, bool)
        if kind == "number": return isinstance(value, (int, float)) and not isinstance(value, bool)
        if kind == "date": return datetime.date.fromisoformat(value).isoformat() == value
        return kind == "string" and isinstance(value, str)

    def check(value, field):
        rules = field.get("constraints", {})
        if value is None:
            if rules.get("required"): told(field["name"], "is missing")
            return
        if not is_typed(value, field): told(field["name"], "is of another type:", value)
        if "enum" in rules and value not in rules["enum"]: told(field["name"], "is no", value)
        if "minimum" in rules and value < rules["minimum"]: told(field["name"], "is small:", value)
        if "maximum" in rules and value > rules["maximum"]: told(field["name"], "is great:", value)

    tables = {}
    for resource in resources:
        name, raw = resource["path"], contents(resource["path"])
        if resource["profile"] != "tabular-data-resource" or not slug.fullmatch(resource["name"]): told(name, "profile")
        if resource["bytes"] != len(raw): told(name, "has another length")
        if resource["hash"] != "sha256:" + hashlib.sha256(raw).hexdigest(): told(name, "has another sum")
        text = raw.decode(resource["encoding"])
        if text.startswith("\ufeff"): told(name, "begins with a mark")
        fields = resource["schema"]["fields"]
        names = [field["name"] for field in fields]
        if any(not field["description"] or not field["title"] for field in fields): told(name, "says too little")
        rows = []
        if resource["format"] == "csv":
            dialect = resource["dialect"]
            reader = csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=dialect["delimiter"],
                                quotechar=dialect["quoteChar"], doublequote=dialect["doubleQuote"])
            if next(reader) != names: told(name, "has other headings")
            for cells in reader:
                if len(cells) != len(names): told(name, "has a row of another length")
                missing = resource["schema"]["missingValues"]
                rows.append([None if text in missing else typed(text, field) for text, field in zip(cells, fields)])
        else:
            for line in text.split("\n")[:-1]:
                row = json.loads(line)
                if list(row) != names: told(name, "has a row with other names")
                rows.append(list(row.values()))
        for row in rows:
            for value, field in zip(row, fields): check(value, field)
        tables.setdefault(name.split(".")[0], []).append((resource, rows))

    for name, forms in tables.items():
        if len(forms) == 1:
            if forms[0][1]: told(name, "has no lines")
            continue
        (first, cells), (second, lines) = sorted(forms, key=lambda form: form[0]["format"])
        if first["schema"] != second["schema"]: told(name, "has two schemas")
        guard = first["formula_guard"]
        same = lambda left, right: left == right or isinstance(left, str) and left == guard + (right or "")
        if len(cells) != len(lines): told(name, "has", len(cells), "and", len(lines), "rows")
        for row, line in zip(cells, lines):
            if not all(map(same, row, line)): told(name, "differs:", row, line)
    print(json.dumps(faults))
    """#
}
