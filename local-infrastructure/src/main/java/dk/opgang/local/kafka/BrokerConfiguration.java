package dk.opgang.local.kafka;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A broker's server.properties. */
final class BrokerConfiguration {

    /**
     * Of a broker that is alone and whose environment says nothing else. Records are kept for good, since projections are rebuilt from the
     * topics. A killed broker is back within seconds.
     */
    private static final Map<String, String> UNLESS_TOLD_OTHERWISE = Map.ofEntries(
            Map.entry("num.partitions", "6"),
            Map.entry("auto.create.topics.enable", "true"),
            Map.entry("default.replication.factor", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "8"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("log.retention.ms", "-1"),
            Map.entry("broker.heartbeat.interval.ms", "500"),
            Map.entry("broker.session.timeout.ms", "2000"));

    private BrokerConfiguration() {}

    /** Of one of the brokers, all of which are controllers too. */
    static String text(Path logs, BrokerNode node, List<BrokerNode> all) {
        Map<String, String> properties = new TreeMap<>(UNLESS_TOLD_OTHERWISE);
        properties.putAll(node.settings());
        properties.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(node.id()),
                "controller.quorum.voters",
                all.stream().map(BrokerNode::voter).collect(Collectors.joining(",")),
                "listeners",
                "PLAINTEXT://" + node.address() + ",CONTROLLER://127.0.0.1:" + node.controllerPort(),
                "advertised.listeners",
                "PLAINTEXT://" + node.address(),
                "controller.listener.names",
                "CONTROLLER",
                "inter.broker.listener.name",
                "PLAINTEXT",
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                logs.toString()));
        return properties.entrySet().stream()
                .map(property -> property.getKey() + "=" + property.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
