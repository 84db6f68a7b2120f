package dk.opgang.platform.testing;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands the running infrastructure from the class loader that started it to those of the tests. They share the classes of the
 * JDK alone, so it is handed over as those, in a map of the system class loader's copy of this class.
 */
public final class Shared {

    /** Public for the reflection from other class loaders. */
    @SuppressWarnings("unused")
    public static final Map<String, Object> VALUES = new ConcurrentHashMap<>();

    private static final Map<String, Object> COMMON = common();

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
        synchronized (COMMON) {
            Map<String, String> running = find("settings");
            if (running == null) {
                running = start.get();
                put("settings", running);
            }
            return running;
        }
    }

    private static void put(String name, Object value) {
        COMMON.put(name, value);
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
        return (T) COMMON.get(name);
    }

    @SuppressWarnings("unchecked") // It is the field above, of another copy of this class.
    private static Map<String, Object> common() {
        try {
            Class<?> copy = ClassLoader.getSystemClassLoader().loadClass(Shared.class.getName());
            return (Map<String, Object>) copy.getField("VALUES").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The tests' class path is not that of the JVM", e);
        }
    }
}
