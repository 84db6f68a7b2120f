package dk.opgang.network.webhook.address;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;

/** Webhooks. */
@ConfigMapping(prefix = "opgang.webhooks")
public interface WebhookConfig {

    /** Whether events may go to http://127.0.0.1:18900 to 18999. They may in development, if this does not say otherwise; production refuses to start with it. */
    Optional<Boolean> developmentReceivers();

    /** Names or addresses of further hosts inside that nothing is delivered to, separated by commas; those that the service itself is connected with are known. */
    Optional<List<String>> innerHosts();

    /** How many requests one subscription has under way at once. */
    @WithDefault("8")
    @Min(1)
    @Max(100)
    int parallel();
}
