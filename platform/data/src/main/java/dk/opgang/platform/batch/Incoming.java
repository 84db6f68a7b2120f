package dk.opgang.platform.batch;

import dk.opgang.platform.caller.Caller;
import java.io.InputStream;

/**
 * A posted batch whose body is still to be read.
 *
 * @param gzip whether the body is packed
 */
record Incoming(
        RowShape<?> shape,
        Caller caller,
        MediaKind media,
        boolean gzip,
        boolean dryRun,
        OnError onError,
        InputStream body) {}
