package dk.opgang.cli.batch;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Interruption;
import dk.opgang.cli.base.Word;
import dk.opgang.client.Batch;
import dk.opgang.client.BatchListener;
import dk.opgang.client.BatchReceipt;
import dk.opgang.client.OpgangClient;
import dk.opgang.client.OpgangProblem;
import dk.opgang.client.OpgangUnreachable;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Sends the rows of a file once, however often it takes: what is begun is noted beside them, and gone on with under the same key. */
final class Import {

    private static final String STILL_RUNNING = "idempotency-in-progress";

    private final CommonOptions common;
    private final OpgangClient client;
    private final RowsFile rows;
    private final Path file;
    private final StateFile stateFile;
    private final boolean isResumed;
    private ImportState state;

    /** Whether the API has told something of the batch since this run began. */
    private volatile boolean hasHeard;

    /**
     * An import that is about to begin or to go on.
     *
     * @param state as it was noted, or of a new import
     */
    Import(CommonOptions common, OpgangClient client, Path file, RowsFile rows, ImportState state, boolean isResumed) {
        this.common = common;
        this.client = client;
        this.file = file;
        this.rows = rows;
        this.stateFile = StateFile.beside(file);
        this.state = state;
        this.isResumed = isResumed;
        stateFile.write(state);
    }

    /** Posts the batch, unless it is known already, and waits until it is done. */
    BatchReceipt run(Batch batch, Progress progress) {
        try {
            String known = state.batchId();
            BatchListener listener = noting(progress);
            return known == null
                    ? client.postBatch(batch.idempotencyKey(state.idempotencyKey()), listener)
                    : client.awaitBatch(batch.collection() + "/" + known, listener);
        } catch (OpgangProblem problem) {
            boolean isRefused = problem.isRefusal() && !problem.code().equals(STILL_RUNNING);
            throw isRefused && isSurelyNotTaken() ? leavingNothing(problem) : leavingState(problem);
        } catch (UncheckedIOException unreadable) {
            throw leavingNothing(
                    CommandFailed.wrongUse(rows.isChanged() ? Word.FILE_CHANGED_MEANWHILE : Word.NO_FILE, file));
        } catch (OpgangUnreachable lost) {
            throw lost(lost);
        } finally {
            progress.close();
        }
    }

    /** All is done: nothing is left to go on with. */
    void end(Interruption interruption) {
        interruption.end(stateFile::delete);
    }

    private RuntimeException lost(OpgangUnreachable lost) {
        if (hasHeard || rows.timesOpened() > 0) {
            return new CommandFailed(
                    ExitCode.INTERRUPTED, Word.CONNECTION_LOST, String.valueOf(lost.getMessage()), stateFile.path());
        }
        return isResumed ? leavingState(lost) : leavingNothing(lost);
    }

    /** Nothing of it can have arrived, so that the next attempt is a first one. */
    private RuntimeException leavingNothing(RuntimeException failure) {
        if (!isResumed) {
            stateFile.delete();
        }
        return failure;
    }

    private RuntimeException leavingState(RuntimeException failure) {
        common.say(Word.STATE_STAYS, stateFile.path());
        return failure;
    }

    /** Whether no earlier attempt, whose answer was lost, can have been taken. */
    private boolean isSurelyNotTaken() {
        return !isResumed && state.batchId() == null && rows.timesOpened() <= 1;
    }

    private BatchListener noting(Progress progress) {
        return new BatchListener() {
            @Override
            public void sent(long bytes, long length) {
                progress.sent(bytes, length);
            }

            @Override
            public void accepted(BatchReceipt first) {
                hasHeard = true;
                state = state.known(first.id());
                stateFile.write(state);
            }

            @Override
            public void processed(BatchReceipt now) {
                hasHeard = true;
                progress.processed(now);
            }
        };
    }
}
