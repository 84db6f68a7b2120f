package dk.opgang.platform.batch.body;

import dk.opgang.platform.batch.row.RowShape;
import dk.opgang.platform.batch.store.FileMode;
import dk.opgang.platform.batch.store.OnError;
import dk.opgang.platform.caller.Caller;
import java.io.InputStream;
import java.nio.charset.Charset;

/**
 * A posted batch whose body is still to be read.
 *
 * @param mode what the rows are of all that the poster has
 * @param gzip whether the body is packed
 */
public record Incoming(
        RowShape<?> shape,
        Caller caller,
        MediaKind media,
        Charset charset,
        boolean gzip,
        boolean dryRun,
        OnError onError,
        FileMode mode,
        InputStream body) {}
