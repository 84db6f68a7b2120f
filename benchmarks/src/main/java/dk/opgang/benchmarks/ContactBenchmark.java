package dk.opgang.benchmarks;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Contacts posted to one participant by a number of connections at once, in turn with contacts to as many participants: those of one are
 * not to wait for each other. Arguments: connections (16 if missing), seconds of a round (5 if missing), rounds (5 if missing).
 */
public final class ContactBenchmark {

    private static final String SERVICE = "participants-service";
    private static final double AIM = 0.7;

    private ContactBenchmark() {}

    public static void main(String[] args) throws Exception {
        int connections = args.length > 0 ? Integer.parseInt(args[0]) : 16;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        try (Running running = Running.start()) {
            OpgangApi horsens = running.api(Persona.HORSENS);
            running.people(horsens, 1_000, running.area(horsens));
            List<String> people = running.texts("participants", "select id from participants limit " + connections);
            ClosedLoop loop = new ClosedLoop(running, connections, Duration.ofSeconds(seconds));
            ProcessHandle process = Cpu.processOf(running.stack().service(SERVICE));
            Rounds all = Rounds.of(
                    loop,
                    rounds,
                    new ClosedLoop.Side(process, posts(running, people.subList(0, 1))),
                    new ClosedLoop.Side(process, posts(running, people)));
            System.out.printf("contacts to one participant : to %d   %s; aim: %.1f%n", people.size(), all.ratio(), AIM);
            System.out.printf("  to one       %s%n", Rounds.line(all.first()));
            System.out.printf("  to %-9d %s%n", people.size(), Rounds.line(all.second()));
        }
    }

    private static Supplier<HttpRequest> posts(Running running, List<String> people) {
        String token = running.token(Persona.HORSENS);
        AtomicLong next = new AtomicLong();
        return () -> running.contact(token, people.get((int) (next.getAndIncrement() % people.size())));
    }
}
