package dk.opgang.local.postgres;

import dk.opgang.local.process.Processes;
import dk.opgang.local.process.Wait;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * Makes the standby the primary, whether the former primary is dead or alive. First it is noted who is the primary, then the former one is ended,
 * then the standby takes the writes. Broken off in between, it is finished when it is run again or when the servers start.
 */
public final class Promotion {

    private static final String PROMOTE = "select pg_promote(true, 60)";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** A server that is just starting is ended when it has started: nobody has to wait for one that vanished on the way. */
    private static final Duration STARTING = Duration.ofSeconds(8);

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final DatabaseNodes nodes;

    public Promotion(DatabaseNodes nodes) {
        this.nodes = nodes;
    }

    /**
     * Returns when the new primary takes writes. What it acknowledges is on it alone until the former one follows.
     *
     * @param evenIfBehind whether it is done although the standby may lack writes that were acknowledged
     * @return the new primary
     * @throws NotPromoted if there is no standby, it does not answer or follow, or may be behind
     */
    public DatabaseNode run(boolean evenIfBehind) {
        DatabaseNode standby = nodes.standby().orElseThrow(() -> new NotPromoted(NotPromoted.Reason.NO_STANDBY));
        DatabaseNode primary = nodes.primary();
        try {
            if (primary.role().equals(Optional.of(DatabaseRole.STANDBY))) {
                return finish(primary, standby);
            }
            if (!standby.role().equals(Optional.of(DatabaseRole.STANDBY))) {
                throw new NotPromoted(NotPromoted.Reason.STANDBY_AWAY, standby.name(), primary.name());
            }
            if (!evenIfBehind && !hasEverything(standby, primary)) {
                throw new NotPromoted(NotPromoted.Reason.STANDBY_BEHIND, standby.name(), primary.name());
            }
            nodes.note().write(standby.name());
            return finish(standby, primary);
        } catch (SQLException e) {
            throw new NotPromoted(NotPromoted.Reason.FAILED, String.valueOf(e.getMessage()));
        }
    }

    /** Either writes wait for it, or it is streaming and the primary, which ends in order, sends the rest first. */
    private static boolean hasEverything(DatabaseNode standby, DatabaseNode primary) throws SQLException {
        return StandbySettings.waitsFor(primary, standby)
                || primary.role().equals(Optional.of(DatabaseRole.PRIMARY))
                        && new Following(standby, primary).isStreaming();
    }

    private static DatabaseNode finish(DatabaseNode promoted, DatabaseNode former) throws SQLException {
        end(former);
        promote(promoted);
        // Whoever starts servers again may have looked at the note just before it was written.
        end(former);
        return promoted;
    }

    /** Lets a standby take writes; they wait for nobody. */
    static void promote(DatabaseNode standby) throws SQLException {
        standby.run(Following.WAIT_FOR_NOBODY, Following.READ_SETTINGS, PROMOTE);
        if (!Wait.until(LIMIT, () -> standby.role().equals(Optional.of(DatabaseRole.PRIMARY)))) {
            throw new SQLException(standby.name() + " does not take writes");
        }
    }

    /** A standby is left alone: it is behind the new primary already. */
    private static void end(DatabaseNode former) {
        OrphanedServer.of(former.dataDirectory()).process().ifPresent(process -> {
            Wait.until(STARTING, () -> !process.isAlive() || former.role().isPresent());
            if (process.isAlive() && !former.role().equals(Optional.of(DatabaseRole.STANDBY))) {
                Processes.interrupt(process, GRACE);
            }
        });
    }
}
