package dk.opgang.participants.intake;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.audit.Access;
import dk.opgang.platform.audit.AccessLog;
import dk.opgang.platform.caller.CurrentCaller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refused rows tell people as they were posted, with number and name: whoever reads them says what for, and it is logged. */
@Singleton
class RefusedRows {

    private final CurrentCaller caller;
    private final AccessLog log;

    RefusedRows(CurrentCaller caller, AccessLog log) {
        this.caller = caller;
        this.log = log;
    }

    /**
     * Logs that the refused rows of a batch are read.
     *
     * @param purpose the header that names it: 400 without a known one
     * @param batches the path of the kind, such as {@code participant-batches}
     */
    @Transactional
    void note(@Nullable String purpose, String batches, UUID id) {
        log.record(
                caller.get(),
                new Access(
                        "read-refused-rows",
                        batches + "/" + id,
                        null,
                        caller.get().tenantKey(),
                        Purpose.require(purpose).code(),
                        null));
    }
}
