package dk.opgang.gateway.page;

import dk.opgang.gateway.route.SafePath;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The files of the reference: its viewer from the swagger-ui library, the rest from here, nothing from other hosts. */
@Singleton
public class StaticFiles {

    private static final String KEPT = "public, max-age=3600";
    private static final String LIBRARY = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private final Map<String, String> resources;
    private final Map<String, Document> loaded = new ConcurrentHashMap<>();

    StaticFiles() {
        String viewer = "META-INF/resources/webjars/swagger-ui/" + version() + "/";
        resources = Map.of(
                "/docs/docs.js", "pages/docs.js",
                "/favicon.svg", "pages/favicon.svg",
                "/robots.txt", "pages/robots.txt",
                "/docs/swagger-ui.css", viewer + "swagger-ui.css",
                "/docs/swagger-ui-bundle.js", viewer + "swagger-ui-bundle.js");
    }

    public void handle(RoutingContext context) {
        String resource = resources.get(SafePath.of(context.request()).replaceFirst("/$", ""));
        if (resource == null) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        loaded.computeIfAbsent(resource, StaticFiles::load).send(context);
    }

    private static Document load(String resource) {
        String type =
                switch (resource.substring(resource.lastIndexOf('.'))) {
                    case ".css" -> "text/css; charset=utf-8";
                    case ".svg" -> "image/svg+xml";
                    case ".txt" -> "text/plain; charset=utf-8";
                    case ".js" -> "text/javascript; charset=utf-8";
                    default -> "application/octet-stream";
                };
        return Document.of(type, KEPT, ClassPath.read(resource));
    }

    private static String version() {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(ClassPath.read(LIBRARY)));
        } catch (IOException e) {
            throw new UncheckedIOException("The version of swagger-ui cannot be read", e);
        }
        return properties.getProperty("version");
    }
}
