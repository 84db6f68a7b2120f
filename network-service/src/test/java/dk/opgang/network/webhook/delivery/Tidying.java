package dk.opgang.network.webhook.delivery;

import jakarta.inject.Singleton;

/** What the service does once an hour and once a minute, at once: tests do not wait so long. */
@Singleton
public class Tidying {

    private final Upkeep upkeep;

    Tidying(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    public void run() {
        upkeep.endAndForget();
        upkeep.findHeads();
    }
}
