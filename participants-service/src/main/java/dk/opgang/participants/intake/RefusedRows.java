package dk.opgang.participants.intake;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.audit.Access;
import dk.opgang.platform.audit.AccessLog;
import dk.opgang.platform.caller.CurrentCaller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Supplier;
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
     * Gives rows of a batch and logs that they were read.
     *
     * @param header that names the purpose: 400 without a known one
     */
    <T> T read(UUID batch, @Nullable String header, Supplier<T> rows) {
        Purpose purpose = Purpose.require(header);
        T answer = rows.get();
        Access access = new Access(
                "read-refused-rows",
                "participant-batches/" + batch,
                null,
                caller.get().tenantKey(),
                purpose.code(),
                null);
        QuarkusTransaction.requiringNew().run(() -> log.record(caller.get(), access));
        return answer;
    }
}
