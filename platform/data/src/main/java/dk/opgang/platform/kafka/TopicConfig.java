package dk.opgang.platform.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How topics are made that do not exist yet. */
@ConfigMapping(prefix = "opgang.topics")
interface TopicConfig {

    /** Partitions of a new topic: how many instances of a consumer can share its work. */
    @WithDefault("6")
    int partitions();
}
