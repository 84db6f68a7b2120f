package dk.opgang.platform.batch;

import dk.opgang.platform.caller.Caller;
import java.io.InputStream;
import java.nio.charset.Charset;

/**
 * A posted batch whose body is still to be read.
 *
 * @param gzip whether the body is packed
 */
record Incoming(
        RowShape<?> shape,
        Caller caller,
        MediaKind media,
        Charset charset,
        boolean gzip,
        boolean dryRun,
        OnError onError,
        InputStream body) {}
