package dk.opgang.client;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** By what a client is known to Opgang. */
public final class Credentials {

    private final Function<Function<String, Sender>, Tokens> tokens;

    private Credentials(Function<Function<String, Sender>, Tokens> tokens) {
        this.tokens = tokens;
    }

    /**
     * The client's own id and secret (OAuth 2 client credentials). A token is fetched when it is needed, once for all threads, used
     * until shortly before its end, and fetched anew once where it was refused.
     *
     * @param issuer the address of the OIDC issuer, as its tokens name it
     */
    public static Credentials client(String issuer, String clientId, String clientSecret) {
        return client(issuer, clientId, clientSecret, "");
    }

    /**
     * The same with fewer scopes than the client has: a program that only reads asks for no more.
     *
     * @param scope the scopes, separated by blanks; all of the client's if empty
     */
    public static Credentials client(String issuer, String clientId, String clientSecret, String scope) {
        return new Credentials(
                senders -> new ClientTokens(senders.apply(Addresses.base(issuer)), clientId, clientSecret, scope));
    }

    /** An access token that somebody else fetched; it is not renewed. */
    public static Credentials token(String token) {
        Optional<String> always = Optional.of(token);
        return new Credentials(unused -> () -> always);
    }

    /** Asked for a token before every request, so it should keep one; asked again where its token was refused. */
    public static Credentials supplier(Supplier<String> supplier) {
        return new Credentials(unused -> new SuppliedTokens(supplier));
    }

    /** None: for what everybody may read. */
    public static Credentials none() {
        return new Credentials(unused -> Optional::empty);
    }

    Tokens tokens(Function<String, Sender> senders) {
        return tokens.apply(senders);
    }

    private record SuppliedTokens(Supplier<String> supplier) implements Tokens {

        @Override
        public Optional<String> current() {
            return Optional.of(supplier.get());
        }

        @Override
        public boolean refused(String token) {
            return !supplier.get().equals(token);
        }
    }
}
