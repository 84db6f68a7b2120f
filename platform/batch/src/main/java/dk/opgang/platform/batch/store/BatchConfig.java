package dk.opgang.platform.batch.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How batches are worked on. */
@ConfigMapping(prefix = "opgang.batches")
public interface BatchConfig {

    /** Threads that apply slices; 0 only receives. More than cores help little, and single requests want some too. */
    @WithDefault("2")
    int workers();

    /** How often a worker looks for batches that another process received. */
    @WithDefault("1S")
    Duration poll();

    /** How long a request waits for the end of its batch before it answers 202. */
    @WithDefault("2S")
    Duration answerWithin();

    /** Bytes of an unpacked body at the most. */
    @WithDefault("4294967296")
    long maxBytes();

    /** After how much silence a body that is being received counts as broken off. */
    @WithDefault("1H")
    Duration receivingTimeout();

    /** How long the rows that were rejected are kept. */
    @WithDefault("30D")
    Duration rejectionsKept();
}
