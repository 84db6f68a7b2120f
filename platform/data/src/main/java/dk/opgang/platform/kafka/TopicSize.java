package dk.opgang.platform.kafka;

/**
 * A topic with a number of partitions of its own.
 *
 * @param partitions at least one
 */
public record TopicSize(String topic, int partitions) {

    /**
     * Reads {@code opgang.participants.v1=12}.
     *
     * @throws IllegalArgumentException if it is not so written
     */
    public static TopicSize valueOf(String text) {
        String[] parts = text.strip().split("\\s*=\\s*", -1);
        if (parts.length != 2 || parts[0].isEmpty() || !parts[1].matches("[1-9]\\d{0,3}")) {
            throw new IllegalArgumentException("'" + text
                    + "' is not a topic and the number of its partitions, such as opgang.participants.v1=12");
        }
        return new TopicSize(parts[0], Integer.parseInt(parts[1]));
    }
}
