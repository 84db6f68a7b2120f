package dk.opgang.platform.startup;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Stops the start in production mode ({@code opgang.mode=production}) if the configuration is unsafe. */
@Singleton
class ProductionCheck {

    /** Before everything else that happens at start. */
    static final int FIRST = 1;

    private final Config config;

    ProductionCheck(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(FIRST) StartupEvent event) {
        String mode = config.getOptionalValue("opgang.mode", String.class).orElse("");
        switch (mode) {
            case "development" -> {}
            case "production" -> refuseIfUnsafe();
            default ->
                throw new UnsafeConfigurationException("opgang.mode is development or production, got '" + mode + "'");
        }
    }

    private void refuseIfUnsafe() {
        List<String> faults = new ProductionRules(name -> config.getOptionalValue(name, String.class)).faults();
        if (!faults.isEmpty()) {
            throw new UnsafeConfigurationException("Not safe for production: " + String.join("; ", faults));
        }
    }
}
