package dk.opgang.platform.list;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Binds a cursor to the question that it continues: the list, its filters and order, and who asks. In another list or order the place
 * that it names would be another one, and items would be left out or come twice. No secret: what it holds opens nothing.
 */
@Singleton
@Unremovable
public class CursorSeal {

    /** What may differ from page to page. */
    private static final Set<String> FREE = Set.of("cursor", "after", "limit", "count", "expand");

    private static final int BYTES = 12;

    private final CurrentCaller caller;
    private final CurrentVertxRequest requests;

    CursorSeal(CurrentCaller caller, CurrentVertxRequest requests) {
        this.caller = caller;
        this.requests = requests;
    }

    /** The page as it is answered: its cursor is bound to the running request, and tells what could be seen during it. */
    public static Paged bound(Paged page) {
        return page.continuedAt(seal(Walks.marked(page.next())));
    }

    /** The cursor, bound to the running request; as it is where none runs. */
    private static @Nullable String seal(@Nullable String cursor) {
        Optional<CursorSeal> present = present();
        return cursor == null || present.isEmpty()
                ? cursor
                : cursor + "." + present.get().of(cursor);
    }

    /** The cursor that {@link #seal} bound; 400 if it was bound to another request than the running one, or not at all. */
    public static @Nullable String open(@Nullable String bound) {
        return bound == null ? null : opened(bound).orElseThrow(Cursor::invalid);
    }

    /** The same for a list with a fault of its own: nothing if it was bound to another request, or not at all. */
    public static Optional<String> opened(String bound) {
        Optional<CursorSeal> present = present();
        if (present.isEmpty()) {
            return Optional.of(bound);
        }
        int dot = bound.lastIndexOf('.');
        return Optional.of(bound)
                .filter(text -> dot >= 0)
                .map(text -> text.substring(0, dot))
                .filter(cursor -> bound.substring(dot + 1).equals(present.get().of(cursor)));
    }

    private static Optional<CursorSeal> present() {
        ArcContainer container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return Optional.empty();
        }
        return container.select(CursorSeal.class).stream()
                .filter(seal -> seal.requests.getCurrent() != null)
                .findFirst();
    }

    private String of(String cursor) {
        RoutingContext request = requests.getCurrent();
        String question = request.queryParams().entries().stream()
                .filter(parameter -> !FREE.contains(parameter.getKey()))
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        String reader = caller.find().map(Caller::tenantKey).orElse("");
        return digest(String.join("\n", cursor, request.normalizedPath(), reader, question));
    }

    private static String digest(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
