#!/usr/bin/env bash
# io.cloudevents:cloudevents-json-jackson 4.0.1 (Maven Central): amounts in the data of a structured event.
#
# The same event in its two forms: in the binary form the data arrive byte by byte. In the structured form the SDK parses them on the way
# and its parser makes a double of every decimal number, so that 25.00 arrives as 25.0, an amount of more than 15 digits loses its last
# ones, and a digest over the data differs. The reader sees no error.
#
# What Opgang does: amounts are strings of decimals in events, and events are sent in the binary form.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId>
  <artifactId>cloudevents</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.cloudevents</groupId>
      <artifactId>cloudevents-kafka</artifactId>
      <version>4.0.1</version>
    </dependency>
    <dependency>
      <groupId>io.cloudevents</groupId>
      <artifactId>cloudevents-json-jackson</artifactId>
      <version>4.0.1</version>
    </dependency>
  </dependencies>
</project>
XML
"${MVN:-mvn}" -q -B dependency:copy-dependencies -DoutputDirectory=lib > maven.log 2>&1 || { cat maven.log; exit 1; }

cat > Ask.java <<'JAVA'
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

public class Ask {
    public static void main(String[] arguments) throws Exception {
        String data = "{\"paidDkk\": 25.00, \"poolDkk\": 1234567890123456.78, \"text\": \"25.00\"}";
        read("binary", data, Map.of("ce_specversion", "1.0", "ce_id", "1", "ce_source", "/pools", "ce_type", "paid", "content-type", "application/json"));
        read(
                "structured",
                "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/pools\", \"type\": \"paid\", \"data\": " + data + "}",
                Map.of("content-type", "application/cloudevents+json"));
    }

    private static void read(String form, String value, Map<String, String> headers) throws Exception {
        var message = new ConsumerRecord<>("pools", 0, 0, "key", value.getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, header) -> message.headers().add(name, header.getBytes(StandardCharsets.UTF_8)));
        CloudEvent event = KafkaMessageFactory.createReader(message).toEvent();
        System.out.println(form + " " + new String(event.getData().toBytes(), StandardCharsets.UTF_8));
    }
}
JAVA
got=$("${JAVA:-java}" -cp 'lib/*' Ask.java 2> java.log) || { cat java.log; exit 1; }
echo "cloudevents-json-jackson $(ls lib | sed -n 's/cloudevents-json-jackson-\(.*\)\.jar/\1/p')"
echo "$got"
expected=$(cat <<'TXT'
binary {"paidDkk": 25.00, "poolDkk": 1234567890123456.78, "text": "25.00"}
structured {"paidDkk":25.0,"poolDkk":1.2345678901234568E15,"text":"25.00"}
TXT
)
[ "$got" = "$expected" ] || { echo "changed; before it was:"; echo "$expected"; exit 1; }
