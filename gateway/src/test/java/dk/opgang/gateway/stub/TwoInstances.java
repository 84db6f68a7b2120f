package dk.opgang.gateway.stub;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A service of two instances. */
public final class TwoInstances implements QuarkusTestResourceLifecycleManager {

    private static RawService first;
    private static RawService second;

    /** Who is asked if both are as good. */
    public static RawService first() {
        return first;
    }

    public static RawService second() {
        return second;
    }

    @Override
    public Map<String, String> start() {
        first = RawService.start("first");
        second = RawService.start("second");
        return Map.of("stub.two.urls", first.url() + "," + second.url());
    }

    @Override
    public void stop() {
        first.close();
        second.close();
    }
}
