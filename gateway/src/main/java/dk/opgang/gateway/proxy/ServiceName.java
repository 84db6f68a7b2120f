package dk.opgang.gateway.proxy;

import dk.opgang.gateway.problem.GatewayProblem;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;
import java.util.Map;

/** What people call a service, for what they are told when it does not answer. */
record ServiceName(String da, String en) {

    private static final Map<String, ServiceName> KNOWN = Map.of(
            "participants", new ServiceName("borgere i indsatser", "participants"),
            "initiatives", new ServiceName("indsatser", "initiatives"),
            "housing-areas", new ServiceName("boligområder", "housing areas"),
            "network", new ServiceName("netværket", "the network"));

    static ServiceName of(String service) {
        return KNOWN.getOrDefault(service, new ServiceName(service, service));
    }

    Text tell(ProblemCode problem) {
        if (problem == GatewayProblem.REQUEST_TIMEOUT) {
            return new Text("Resten af anmodningen udeblev", "The rest of the request did not come");
        }
        if (problem == CommonProblem.GATEWAY_TIMEOUT) {
            return text("Tjenesten for %s svarede ikke i tide", "The service for %s did not answer in time");
        }
        return problem == CommonProblem.BAD_GATEWAY
                ? text("Tjenesten for %s svarede uforståeligt", "The service for %s gave no usable answer")
                : text("Tjenesten for %s kan ikke nås lige nu", "The service for %s cannot be reached right now");
    }

    private Text text(String danish, String english) {
        return new Text(danish.formatted(da), english.formatted(en));
    }
}
