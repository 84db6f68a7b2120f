package dk.opgang.platform.idempotency;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.cpr.CprFinder;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.TextFault;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A client's key of one request. Keys of different clients, and of one client on behalf of different tenants, never meet.
 *
 * @param value 1 to 255 visible ASCII characters
 */
public record IdempotencyKey(String tenant, String client, String value) {

    private static final String POINTER = "header:" + RequestFingerprint.HEADER;
    private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

    /** The caller's key; 400 if it is not one. */
    public static IdempotencyKey of(Caller caller, String value) {
        fault(value).ifPresent(fault -> {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST, List.of(fault));
        });
        return new IdempotencyKey(caller.tenantKey(), caller.client(), value);
    }

    /** What is wrong with the value of the header, if it is no key. */
    static Optional<Fault> fault(String value) {
        if (!FORM.matcher(value).matches()) {
            return Optional.of(ParameterFault.INVALID_IDEMPOTENCY_KEY.at(POINTER));
        }
        return CprFinder.isInKey(value) ? Optional.of(TextFault.CPR_AS_KEY.at(POINTER)) : Optional.empty();
    }

    /** What the lock of a running request is taken on. */
    String lockName() {
        return tenant + '\n' + client + '\n' + value;
    }
}
