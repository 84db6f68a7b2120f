package dk.opgang.network.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Tells the service under test that there is another installation, {@code nord}, which serves Aalborg; and with which key itself signs. */
public final class TwoInstallations implements ConfigSource {

    static final String NORD = "nord";
    static final String AALBORG = "851";

    private static final String PARTNERS = "opgang.exchange.partners-file";
    private static final String FILE = "opgang.test.partners";
    private static final String SIGNING = "opgang.exchange.signing-keys";
    private static final String SINCE = "2020-01-01T00:00:00Z";

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(PARTNERS, SIGNING);
    }

    @Override
    public String getValue(String name) {
        return switch (name) {
            case PARTNERS -> file().toString();
            case SIGNING ->
                "[{\"id\": \"o-1\", \"privateKey\": \"%s\", \"from\": \"%s\"}]"
                        .formatted(keyOf("opgang.private"), SINCE);
            default -> null;
        };
    }

    @Override
    public String getName() {
        return "two installations";
    }

    @Override
    public int getOrdinal() {
        return 500;
    }

    /**
     * What the operator of the installation under test writes of the other one.
     *
     * @param more members of the partner beside its name, municipality and key
     */
    static void partner(String more) {
        write(file(), """
                [{"installation": "%s", "municipalities": ["%s"],
                  "keys": [{"id": "n-1", "publicKey": "%s", "from": "%s"}]%s}]""".formatted(NORD, AALBORG, keyOf(NORD + ".public"), SINCE, more));
    }

    /** The same beside a third installation. */
    static void partnersWith(String third, String municipality) {
        write(file(), """
                [{"installation": "%1$s", "municipalities": ["%2$s"], "keys": [{"id": "n-1", "publicKey": "%3$s", "from": "%4$s"}]},
                 {"installation": "%5$s", "municipalities": ["%6$s"], "keys": []}]""".formatted(NORD, AALBORG, keyOf(NORD + ".public"), SINCE, third, municipality));
    }

    static void noPartner() {
        write(file(), "[]");
    }

    private static Path file() {
        synchronized (System.getProperties()) {
            String known = System.getProperty(FILE);
            if (known != null) {
                return Path.of(known);
            }
            try {
                Path made = Files.createTempFile("partners", ".json");
                made.toFile().deleteOnExit();
                System.setProperty(FILE, made.toString());
                partner("");
                return made;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void write(Path file, String partners) {
        try {
            Files.writeString(file, partners);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the other one signs with. */
    static SigningKey nord() {
        return new SigningKey("n-1", keyOf(NORD + ".private"), Instant.parse(SINCE));
    }

    static String publicKey(String installation) {
        return keyOf(installation + ".public");
    }

    /** This installation as the other one knows it. */
    static Partner opgang() {
        return Partner.parse("""
                [{"installation": "opgang", "municipalities": ["253", "461", "615"],
                  "keys": [{"id": "o-1", "publicKey": "%s", "from": "%s"}]}]""".formatted(keyOf("opgang.public"), SINCE)).get("opgang");
    }

    /** Made once, for all class loaders of the tests. */
    private static String keyOf(String which) {
        synchronized (System.getProperties()) {
            String known = System.getProperty("opgang.test." + which);
            if (known == null) {
                make(which.substring(0, which.indexOf('.')));
                known = System.getProperty("opgang.test." + which);
            }
            return known;
        }
    }

    private static void make(String installation) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            keep(installation + ".private", pair.getPrivate().getEncoded());
            keep(installation + ".public", pair.getPublic().getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key itself is the last 32 bytes. */
    private static void keep(String which, byte[] encoded) {
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        System.setProperty("opgang.test." + which, Base64.getEncoder().encodeToString(raw));
    }
}
