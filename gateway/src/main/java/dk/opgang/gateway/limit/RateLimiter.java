package dk.opgang.gateway.limit;

import dk.opgang.gateway.config.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The limits of the gateway. They live in this process: with several gateways each gives the whole amount. */
@ApplicationScoped
public class RateLimiter {

    /** Which limits there are; in the order in which an answer lists them. */
    public enum Policy {
        /** Requests of one client. */
        DEFAULT,
        /** Requests of one person through a client of many. */
        USER,
        /** Requests of one address without a valid token. */
        ANONYMOUS,
        /** Requests of one address for what everybody may read. */
        PUBLIC,
        /** Batches of one client at once. */
        BATCHES,
        /** Event streams of one client at once. */
        STREAMS;

        /** As answers name it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Map<Policy, Limit> limits = new EnumMap<>(Policy.class);

    RateLimiter(GatewayConfig config) {
        GatewayConfig.Rate rate = config.rate();
        requests(Policy.DEFAULT, rate.requests(), rate.window());
        requests(Policy.USER, rate.user().requests(), rate.user().window());
        requests(Policy.ANONYMOUS, rate.anonymous().requests(), rate.anonymous().window());
        requests(
                Policy.PUBLIC,
                rate.publicReading().requests(),
                rate.publicReading().window());
        limits.put(Policy.BATCHES, new AtOnce(Policy.BATCHES.code(), rate.batches()));
        limits.put(Policy.STREAMS, new AtOnce(Policy.STREAMS.code(), rate.streams()));
    }

    private void requests(Policy policy, long quota, java.time.Duration window) {
        limits.put(policy, new Requests(policy.code(), quota, window));
    }

    /**
     * Takes from each limit that applies; if one of them has nothing left, from none: nobody pays for what he did not get.
     *
     * @param amount how many requests this one stands for
     */
    public Decision take(List<Claim> claims, int amount) {
        List<Limit.Taken> taken = claims.stream()
                .map(claim -> limit(claim).take(claim.key(), amount))
                .toList();
        boolean allowed = taken.stream().allMatch(Limit.Taken::allowed);
        List<String> violated = new ArrayList<>();
        long retryAfter = 1;
        for (int i = 0; i < taken.size(); i++) {
            Claim claim = claims.get(i);
            if (!taken.get(i).allowed()) {
                violated.add(claim.policy().code());
                retryAfter = Math.max(retryAfter, taken.get(i).retryAfter());
            } else if (!allowed) {
                limit(claim).giveBack(claim.key(), amount);
            }
        }
        return new Decision(policies(claims), states(taken), List.copyOf(violated), retryAfter);
    }

    /** What is left of a limit, without taking anything. */
    public Decision look(Claim claim) {
        Limit.Taken left = limit(claim).look(claim.key());
        return new Decision(policies(List.of(claim)), left.state(), List.of(), 1);
    }

    /** The request has ended: what it held open is free again. */
    public void end(List<Claim> claims) {
        claims.forEach(claim -> limit(claim).end(claim.key()));
    }

    private Limit limit(Claim claim) {
        return Objects.requireNonNull(limits.get(claim.policy()));
    }

    private String policies(List<Claim> claims) {
        return String.join(
                ", ", claims.stream().map(claim -> limit(claim).policy()).toList());
    }

    private static String states(List<Limit.Taken> taken) {
        return String.join(", ", taken.stream().map(Limit.Taken::state).toList());
    }

    /**
     * That a limit applies to a request.
     *
     * @param key whose limit it is: the client, the person, the address
     */
    public record Claim(Policy policy, String key) {}

    /**
     * What became of a request.
     *
     * @param policy the value of {@code RateLimit-Policy}
     * @param state the value of {@code RateLimit}
     * @param violated the limits of which nothing was left; none if the request may go on
     * @param retryAfter seconds until one more request is possible; only meaningful if this one was refused
     */
    public record Decision(String policy, String state, List<String> violated, long retryAfter) {

        public boolean allowed() {
            return violated.isEmpty();
        }
    }
}
