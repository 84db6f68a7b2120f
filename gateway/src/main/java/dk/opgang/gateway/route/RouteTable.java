package dk.opgang.gateway.route;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.route.Route.Kind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The routes of {@code routes.json}; the longest prefix wins. */
@Singleton
public class RouteTable {

    private final PathPrefixes<Route> routes;
    private final List<PathTemplate> readByAll = new ArrayList<>();

    @Inject
    RouteTable(GatewayConfig config) {
        this(read(), config.services().keySet());
    }

    RouteTable(Map<String, Paths> file, Set<String> services) {
        Map<String, Route> all = new HashMap<>();
        file.forEach((service, paths) -> {
            if (!services.contains(service)) {
                throw new IllegalStateException("routes.json names " + service + ", which has no address");
            }
            paths.ordinary().forEach(path -> all.put(path, new Route(path, service, Kind.ORDINARY)));
            paths.batches().forEach(path -> all.put(path, new Route(path, service, Kind.BATCH)));
            paths.streams().forEach(path -> all.put(path, new Route(path, service, Kind.STREAM)));
            paths.open().forEach(path -> all.put(path, new Route(path, service, Kind.OPEN)));
            paths.readByAll().forEach(path -> readByAll.add(PathTemplate.of(path)));
        });
        this.routes = new PathPrefixes<>(all);
    }

    /** The route of a request, with the kind that this very request has: only posting a batch is one, and only reading is open. */
    public Optional<Route> find(String method, String path) {
        return routes.find(path).map(route -> {
            boolean special =
                    switch (route.kind()) {
                        case ORDINARY -> false;
                        case BATCH -> route.path().equals(path) && method.equals("POST");
                        case STREAM -> route.path().equals(path) && method.equals("GET");
                        case OPEN -> method.equals("GET") || method.equals("HEAD");
                    };
            return special ? route : new Route(route.path(), route.service(), Kind.ORDINARY);
        });
    }

    /** Whether everybody may read what is there, without a token of their own; the path may be that of a document, with names in braces. */
    public boolean isPublic(String method, String path) {
        return (method.equals("GET") || method.equals("HEAD"))
                && readByAll.stream().anyMatch(one -> one.fits(path));
    }

    private static Map<String, Paths> read() {
        try (InputStream in = RouteTable.class.getResourceAsStream("/routes.json")) {
            JsonMapper mapper = JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            var type = mapper.getTypeFactory().constructMapType(Map.class, String.class, Paths.class);
            return mapper.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("routes.json cannot be read", e);
        }
    }

    /** The paths of one service. */
    record Paths(
            List<String> ordinary,
            List<String> batches,
            List<String> streams,
            List<String> open,
            @JsonProperty("public") List<String> readByAll) {
        Paths {
            readByAll = readByAll == null ? List.of() : List.copyOf(readByAll);
            ordinary = ordinary == null ? List.of() : List.copyOf(ordinary);
            batches = batches == null ? List.of() : List.copyOf(batches);
            streams = streams == null ? List.of() : List.copyOf(streams);
            open = open == null ? List.of() : List.copyOf(open);
        }
    }
}
