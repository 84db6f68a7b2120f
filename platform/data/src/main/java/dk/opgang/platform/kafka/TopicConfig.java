package dk.opgang.platform.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** How topics are made that do not exist yet. */
@ConfigMapping(prefix = "opgang.topics")
interface TopicConfig {

    /** Partitions of a new topic: how many instances of a consumer can share its work. */
    @WithDefault("6")
    int partitions();

    /**
     * New topics that have another number of partitions, such as opgang.participants.v1=12, with commas between. Whichever service comes
     * first makes a topic: all of them are told the same. A topic that is there keeps the number that it has.
     */
    Optional<List<TopicSize>> partitionsOf();
}
