#!/usr/bin/env bash
# no.ssb.jsonstat:json-stat-java 0.2.3 (Maven Central): tables with withheld cells.
#
# In a table under disclosure control a withheld cell is null and its status says why. Four cells, the second withheld, one status:
# - getRows() leaves the null out, so the third cell is the second of three, without an error; asMap() has it in its place;
# - written again the status is gone, so a reader cannot tell withheld from unknown, and a withheld cell is missing from `value`;
# - a table with a `note`, which version 2.0 of the format has, is refused as a whole.
#
# What Opgang does: its tables carry the status and no note. Readers of Java take asMap() and keep the status from the document.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId>
  <artifactId>json-stat</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>no.ssb.jsonstat</groupId>
      <artifactId>json-stat-java</artifactId>
      <version>0.2.3</version>
    </dependency>
  </dependencies>
</project>
XML
"${MVN:-mvn}" -q -B dependency:copy-dependencies -DoutputDirectory=lib > maven.log 2>&1 || { cat maven.log; exit 1; }

cat > Ask.java <<'JAVA'
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import no.ssb.jsonstat.JsonStatModule;
import no.ssb.jsonstat.v2.Dataset;
import no.ssb.jsonstat.v2.DatasetBuildable;

public class Ask {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule())
            .registerModule(new GuavaModule()).registerModule(new JsonStatModule());

    public static void main(String[] arguments) throws Exception {
        String table = """
                {"version": "2.0", "class": "dataset", "label": "Residents in work", "id": ["area", "year"], "size": [2, 2],
                 "dimension": {
                   "area": {"category": {"index": ["north", "south"]}},
                   "year": {"category": {"index": ["2018", "2019"]}}},
                 "value": [51, null, 53, 54], "status": {"1": "withheld"}%s}""";
        Dataset dataset = JSON.readValue(table.formatted(""), DatasetBuildable.class).build();
        System.out.println("rows " + dataset.getRows());
        System.out.println("map " + dataset.asMap());
        String written = JSON.writeValueAsString(dataset);
        System.out.println("written value " + JSON.readTree(written).get("value") + " status " + JSON.readTree(written).get("status"));
        try {
            JSON.readValue(table.formatted(", \"note\": [\"Counts below five are withheld.\"]"), DatasetBuildable.class);
            System.out.println("note read");
        } catch (com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException e) {
            System.out.println("note refused: unknown field " + e.getPropertyName());
        }
    }
}
JAVA
got=$("${JAVA:-java}" -cp 'lib/*' Ask.java)
echo "json-stat-java $(ls lib | sed -n 's/json-stat-java-\(.*\)\.jar/\1/p')"
echo "$got"
expected=$(cat <<'TXT'
rows [51, 53, 54]
map {[north, 2018]=51, [north, 2019]=null, [south, 2018]=53, [south, 2019]=54}
written value {"0":51,"2":53,"3":54} status null
note refused: unknown field note
TXT
)
[ "$got" = "$expected" ] || { echo "changed; before it was:"; echo "$expected"; exit 1; }
