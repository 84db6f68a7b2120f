package dk.opgang.platform.testing;

import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands the running infrastructure from the class loader that started it to those of the tests. They share the classes of the
 * JDK alone, so it is handed over as those, in the system properties.
 */
final class Shared {

    private static final String PREFIX = "opgang.testing.";

    private Shared() {}

    static void issuer(BiFunction<Map<String, Object>, Duration, String> tokens) {
        put("issuer", tokens);
    }

    static String token(Map<String, Object> claims, Duration lifetime) {
        BiFunction<Map<String, Object>, Duration, String> tokens = get("issuer");
        return tokens.apply(claims, lifetime);
    }

    static void action(String name, Runnable action) {
        put(name, action);
    }

    static void run(String name) {
        Runnable action = get(name);
        action.run();
    }

    static void text(String name, String value) {
        put(name, value);
    }

    static String text(String name) {
        return get(name);
    }

    /** The settings of the infrastructure, which is started by whoever asks first and ends with the JVM. */
    static Map<String, String> once(Supplier<Map<String, String>> start) {
        synchronized (System.getProperties()) {
            Map<String, String> running = find("settings");
            if (running == null) {
                running = start.get();
                put("settings", running);
            }
            return running;
        }
    }

    private static void put(String name, Object value) {
        System.getProperties().put(PREFIX + name, value);
    }

    private static <T> T get(String name) {
        T value = find(name);
        if (value == null) {
            throw new IllegalStateException("Annotate the test with @WithTestResource(OpgangTestResource.class)");
        }
        return value;
    }

    @SuppressWarnings("unchecked") // Each name is written and read with one type, in this class.
    private static <T> @Nullable T find(String name) {
        return (T) System.getProperties().get(PREFIX + name);
    }
}
