package dk.opgang.platform.json;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of request bodies. */
@ConfigMapping(prefix = "opgang.body")
public interface BodyLimit {

    /** Bytes of a JSON body at the most; batches stream and have no such limit. */
    @WithDefault("1048576")
    int maxJsonBytes();

    /** Bytes of a text body at the most that is read whole, such as a table of CSV; unpacked, if it is posted packed. */
    @WithDefault("1048576")
    int maxTextBytes();

    /** Bytes at the most of the body of an operation that is given a whole table to reckon with, such as all ballots of a round. */
    @WithDefault("8388608")
    int maxLargeBytes();
}
