package dk.opgang.platform.clock;

import dk.opgang.platform.time.BusinessClock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Gives the services the clock of the machine that they run on. */
@Singleton
class SystemClock {

    @Produces
    @Singleton
    BusinessClock clock() {
        return new BusinessClock(Clock.systemUTC());
    }
}
