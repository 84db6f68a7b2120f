package dk.opgang.gateway.portal.docs;

import dk.opgang.gateway.page.ClassPath;
import java.nio.charset.StandardCharsets;

/** The documents that came with this release. */
final class Writings {

    private Writings() {}

    /** The text of a document by its path on the class path. */
    static String read(String path) {
        return new String(ClassPath.read(path), StandardCharsets.UTF_8);
    }
}
