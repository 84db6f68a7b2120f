package dk.opgang.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topic that two installations share, as somebody sees it who reaches it without being one of them. */
final class ExchangeTopic {

    private static final String NAME = "opgang.exchange.v1";
    private static final Pattern SEALED = Pattern.compile("\"sealed\"\\s*:\\s*\"([A-Za-z0-9+/=]+)\"");

    private static final Pattern NUMBER = Pattern.compile("\"number\"\\s*:\\s*\\d+");

    private final String broker;

    ExchangeTopic(String broker) {
        this.broker = broker;
    }

    /** Everything that stands there: keys, headers and values. */
    List<ConsumerRecord<String, String>> dump() {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> parts = consumer.partitionsFor(NAME).stream()
                    .map(part -> new TopicPartition(NAME, part.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(parts);
            consumer.assign(parts);
            consumer.seekToBeginning(parts);
            List<ConsumerRecord<String, String>> all = new ArrayList<>();
            while (parts.stream().anyMatch(part -> consumer.position(part) < ends.get(part))) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return all;
        }
    }

    /** What can be read of a record without a key: as it is, what is signed in it, and the bytes that are sealed in that. */
    static String readable(ConsumerRecord<String, String> record) {
        StringBuilder text = new StringBuilder().append(record.key()).append(record.value());
        record.headers().forEach(header -> text.append(header.key())
                .append(new String(header.value(), StandardCharsets.UTF_8)));
        for (String part : List.of(jws(record.value()).split("\\.", -1)).subList(0, 2)) {
            String signed = decoded(part);
            text.append(signed);
            SEALED.matcher(signed)
                    .results()
                    .map(found -> Base64.getDecoder().decode(found.group(1)))
                    .forEach(bytes -> text.append(new String(bytes, StandardCharsets.UTF_8)));
        }
        return text.toString();
    }

    /** The same record once more. */
    void repeat(ConsumerRecord<String, String> record) {
        publish(record, record.value());
    }

    /** The record as if its sender had said so later on: with a higher number, under the signature of the former. */
    void alter(ConsumerRecord<String, String> record) {
        String jws = jws(record.value());
        String[] parts = jws.split("\\.", -1);
        String said = NUMBER.matcher(decoded(parts[1])).replaceFirst(found -> found.group() + 1);
        publish(record, record.value().replace(jws, parts[0] + '.' + encoded(said) + '.' + parts[2]));
    }

    /** A record that holds something where others hold what is sealed. */
    static ConsumerRecord<String, String> unsealed(String plain) {
        String sealed = Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        String jws = encoded("{}") + '.' + encoded("{\"sealed\":\"" + sealed + "\"}") + ".signature";
        return new ConsumerRecord<>(NAME, 0, 0, "key", "{\"jws\":\"" + jws + "\"}");
    }

    private void publish(ConsumerRecord<String, String> as, String value) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(NAME, as.partition(), as.key(), value, as.headers()));
        }
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String jws(String value) {
        return value.replaceAll(".*\"jws\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }
}
