package dk.opgang.network.coordination;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The network's coordination: the network's own organisation. Its scopes alone make nobody a coordinator. */
@Singleton
public class Coordination {

    private final CoordinationConfig config;

    Coordination(CoordinationConfig config) {
        this.config = config;
    }

    /** Whether the caller acts for all members. */
    public boolean isBy(Caller caller) {
        return config.coordinator().isPresent() && config.coordinator().equals(caller.organisation());
    }

    /** The tenant key of the organisation that acts for all members, if there is one. */
    public Optional<String> tenantKey() {
        return config.coordinator().map(cvr -> "organisation:" + cvr);
    }

    /**
     * Goes on if the caller acts for all members.
     *
     * @throws ProblemException 403 {@code coordination-only}
     */
    public void require(Caller caller) {
        if (!isBy(caller)) {
            throw new ProblemException(CoordinationProblem.COORDINATION_ONLY);
        }
    }
}
