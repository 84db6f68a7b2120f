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

/** Whoever reads refused rows is logged, with the purpose; in the form in which they were posted they tell people's numbers and names. */
@Singleton
class RefusedRows {

    private final CurrentCaller caller;
    private final AccessLog log;

    RefusedRows(CurrentCaller caller, AccessLog log) {
        this.caller = caller;
        this.log = log;
    }

    /**
     * Gives rows of a batch as they were posted and logs that they were read.
     *
     * @param header that names the purpose: 400 without a known one
     */
    <T> T read(UUID batch, @Nullable String header, Supplier<T> rows) {
        return readFor(Purpose.require(header).code(), batch, rows);
    }

    /**
     * Tells what is wrong with rows of a batch, without the rows, and logs it.
     *
     * @param header that names the purpose, if it is told: 400 if it is no known one
     */
    <T> T readFaults(UUID batch, @Nullable String header, Supplier<T> faults) {
        return readFor(Purpose.optional(header), batch, faults);
    }

    private <T> T readFor(String purpose, UUID batch, Supplier<T> rows) {
        T answer = rows.get();
        Access access = new Access(
                "read-refused-rows",
                "participant-batches/" + batch,
                null,
                caller.get().tenantKey(),
                purpose,
                null);
        QuarkusTransaction.requiringNew().run(() -> log.record(caller.get(), access));
        return answer;
    }
}
