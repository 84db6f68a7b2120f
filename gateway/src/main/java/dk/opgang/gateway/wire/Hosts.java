package dk.opgang.gateway.wire;

import dk.opgang.gateway.problem.Refusals;
import dk.opgang.platform.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** For whom a request is: there is one, and it is a name or an address with a port and nothing else. */
final class Hosts {

    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._~!$&'()*+;=%-]+|\\[[0-9A-Fa-f:.]+])(:[0-9]{0,5})?");

    private Hosts() {}

    /**
     * What is wrong.
     *
     * @param old whether it is HTTP/1.0, which can do without
     */
    static Optional<ProblemException> fault(List<String> hosts, boolean old) {
        boolean right = hosts.isEmpty()
                ? old
                : hosts.size() == 1 && HOST.matcher(hosts.getFirst()).matches();
        return right
                ? Optional.empty()
                : Optional.of(Refusals.malformed(
                        "Host skal stå én gang og kun nævne navn og port",
                        "Host must come once and name nothing but name and port"));
    }
}
