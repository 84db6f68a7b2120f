#!/usr/bin/env bash
# org.locationtech.jts.io:jts-io-common 1.20.0 (Maven Central): GeoJSON of Danish areas as geographic programs write it.
#
# GeoJSON of 2008 names a system of coordinates by a URN and calls the short form "EPSG:25832" the older one; programs for maps write the
# URN, for Denmark's own UTM zone 32 as for WGS 84. The reader of JTS takes the second word of the name for the number and refuses the file
# as a whole, geometry included. It also refuses a collection in which one feature has no place (geometry null, which the format allows),
# and does not say which. Its writer adds, unless told not to, the member crs that RFC 7946 took out, and names a system that there is not:
# EPSG:0 for every geometry that came from WKT or WKB.
#
# What Opgang does: boundaries are read as JSON. A crs that says WGS 84 is taken in either form and dropped, any other is refused by name.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId>
  <artifactId>geojson</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.locationtech.jts.io</groupId>
      <artifactId>jts-io-common</artifactId>
      <version>1.20.0</version>
    </dependency>
  </dependencies>
</project>
XML
"${MVN:-mvn}" -q -B dependency:copy-dependencies -DoutputDirectory=lib > maven.log 2>&1 || { cat maven.log; exit 1; }

cat > Ask.java <<'JAVA'
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;

public class Ask {
    private static final String POINT = "{\"type\": \"Feature\", \"properties\": {}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [%s]}}";

    public static void main(String[] arguments) throws Exception {
        String metres = POINT.formatted("550000, 6190000");
        String degrees = POINT.formatted("9.8, 55.86");
        read("EPSG:25832", collection("EPSG:25832", metres));
        read("urn:ogc:def:crs:EPSG::25832", collection("urn:ogc:def:crs:EPSG::25832", metres));
        read("urn:ogc:def:crs:OGC:1.3:CRS84", collection("urn:ogc:def:crs:OGC:1.3:CRS84", degrees));
        String nowhere = "{\"type\": \"Feature\", \"properties\": {}, \"geometry\": null}";
        read("one without a place", "{\"type\": \"FeatureCollection\", \"features\": [" + degrees + ", " + nowhere + "]}");
        System.out.println("written: " + new GeoJsonWriter().write(new WKTReader().read("POINT (9.8 55.86)")));
    }

    private static String collection(String name, String feature) {
        return "{\"type\": \"FeatureCollection\", \"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"" + name + "\"}}, \"features\": [" + feature + "]}";
    }

    private static void read(String what, String text) {
        try {
            System.out.println(what + ": " + new GeoJsonReader().read(text));
        } catch (ParseException e) {
            System.out.println(what + ": refused, " + e.getMessage());
        }
    }
}
JAVA
got=$("${JAVA:-java}" -cp 'lib/*' Ask.java 2> java.log) || { cat java.log; exit 1; }
echo "jts-io-common $(ls lib | sed -n 's/jts-io-common-\(.*\)\.jar/\1/p')"
echo "$got"
expected=$(cat <<'TXT'
EPSG:25832: GEOMETRYCOLLECTION (POINT (550000 6190000))
urn:ogc:def:crs:EPSG::25832: refused, Could not parse SRID from Geojson 'crs' object.
urn:ogc:def:crs:OGC:1.3:CRS84: refused, Could not parse SRID from Geojson 'crs' object.
one without a place: refused, Could not parse Feature from GeoJson string.
written: {"type":"Point","coordinates":[9.8,55.86],"crs":{"type":"name","properties":{"name":"EPSG:0"}}}
TXT
)
[ "$got" = "$expected" ] || { echo "changed; before it was:"; echo "$expected"; exit 1; }
