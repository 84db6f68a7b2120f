package dk.opgang.network.handover;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.ProblemHead;
import dk.opgang.platform.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A problem of the service that keeps the packages, which is told here in its own words, in the language that was asked for. */
record RelayedProblem(String code, ProblemHead head) implements ProblemCode {

    private static final Set<String> OWN =
            Set.of("type", "title", "status", "code", "detail", "instance", "traceId", "errors");

    @Override
    public String name() {
        return code;
    }

    static ProblemException of(JsonNode problem, int status) {
        List<Fault> faults = new ArrayList<>();
        problem.path("errors")
                .forEach(fault -> faults.add(new Fault(
                        fault.path("pointer").asText(),
                        fault.path("code").asText(),
                        text(fault.path("detail").asText()))));
        RelayedProblem code = new RelayedProblem(
                problem.path("code").asText(),
                new ProblemHead(status, text(problem.path("title").asText())));
        ProblemException relayed = new ProblemException(code, faults);
        problem.properties().forEach(member -> {
            if (!OWN.contains(member.getKey())) {
                relayed.with(member.getKey(), member.getValue());
            }
        });
        return relayed;
    }

    private static Text text(String told) {
        return new Text(told, told);
    }
}
