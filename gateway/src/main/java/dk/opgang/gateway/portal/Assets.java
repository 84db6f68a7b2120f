package dk.opgang.gateway.portal;

import dk.opgang.gateway.page.ClassPath;
import dk.opgang.gateway.page.Document;
import dk.opgang.platform.json.BodyDigest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of the pages. Their names hold a hash of what is in them, so that a browser never has to ask again. */
@Singleton
public class Assets {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final int HASH_LENGTH = 12;

    /** A file that names others comes after them. */
    private static final List<String> FILES = List.of(
            "plex-400.woff2", "plex-600.woff2", "portal.css", "theme.js", "portal.js", "charts.js", "webhook.js");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();

    Assets() {
        FILES.forEach(this::load);
    }

    /** The address of a file of the pages. */
    public String url(String file) {
        String name = names.get(file);
        if (name == null) {
            throw new IllegalArgumentException("The pages have no file " + file);
        }
        return "/assets/" + name;
    }

    public void handle(RoutingContext context) {
        Named.among(documents, context, "file").send(context);
    }

    private void load(String file) {
        byte[] body = named(file, ClassPath.read("portal/" + file));
        int dot = file.lastIndexOf('.');
        String name =
                file.substring(0, dot) + "." + BodyDigest.of(body).substring(0, HASH_LENGTH) + file.substring(dot);
        names.put(file, name);
        documents.put(name, Document.of(mediaType(file.substring(dot)), FOR_EVER, body));
    }

    /** Where a text names another file, its name with the hash stands in the end. */
    private byte[] named(String file, byte[] body) {
        if (file.endsWith(".woff2")) {
            return body;
        }
        String text = new String(body, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> other : names.entrySet()) {
            text = text.replace("\"" + other.getKey() + "\"", "\"" + other.getValue() + "\"");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String mediaType(String ending) {
        return switch (ending) {
            case ".css" -> "text/css; charset=utf-8";
            case ".js" -> "text/javascript; charset=utf-8";
            case ".woff2" -> "font/woff2";
            default -> throw new IllegalArgumentException("No media type for " + ending);
        };
    }
}
