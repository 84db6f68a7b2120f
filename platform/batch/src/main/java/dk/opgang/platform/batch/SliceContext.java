package dk.opgang.platform.batch;

import dk.opgang.platform.caller.Caller;
import java.sql.Connection;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What a feature works with while it applies a slice. */
public final class SliceContext {

    private final UUID batchId;
    private final Caller caller;
    private final boolean dryRun;
    private final Connection connection;
    private final UnaryOperator<Set<UUID>> firstMet;

    public SliceContext(
            UUID batchId, Caller caller, boolean dryRun, Connection connection, UnaryOperator<Set<UUID>> firstMet) {
        this.batchId = batchId;
        this.caller = caller;
        this.dryRun = dryRun;
        this.connection = connection;
        this.firstMet = firstMet;
    }

    public UUID batchId() {
        return batchId;
    }

    /** The poster, with the scopes of the request that brought the batch. */
    public Caller caller() {
        return caller;
    }

    /** Whether all writes will be taken back; nothing may then be done outside the transaction. */
    public boolean dryRun() {
        return dryRun;
    }

    /** The connection of the transaction, under the caller's row-level security. Not to be committed or closed. */
    public Connection connection() {
        return connection;
    }

    /**
     * Those of the people whom the batch has not concerned before, for an access log that names each person once for a batch. To be asked
     * once for a slice; now and then somebody is among them again.
     */
    public Set<UUID> firstConcerned(Set<UUID> people) {
        return firstMet.apply(people);
    }
}
