package dk.opgang.platform.idempotency;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.cpr.CprFinder;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.TextFault;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A client's key of one request. Keys of different clients, and of one client on behalf of different tenants, never meet.
 *
 * @param value 1 to 255 visible ASCII characters
 */
public record IdempotencyKey(String tenant, String client, String value) {

    private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

    /** The caller's key; 400 if it is not one. */
    public static IdempotencyKey of(Caller caller, String value) {
        if (!FORM.matcher(value).matches()) {
            throw new ProblemException(
                    CommonProblem.MALFORMED_REQUEST,
                    List.of(ParameterFault.INVALID_IDEMPOTENCY_KEY.at("header:Idempotency-Key")));
        }
        if (CprFinder.isInKey(value)) {
            throw new ProblemException(
                    CommonProblem.MALFORMED_REQUEST, List.of(TextFault.CPR_AS_KEY.at("header:Idempotency-Key")));
        }
        return new IdempotencyKey(caller.tenantKey(), caller.client(), value);
    }

    /** What the lock of a running request is taken on. */
    String lockName() {
        return tenant + '\n' + client + '\n' + value;
    }
}
