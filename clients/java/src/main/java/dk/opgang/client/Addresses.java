package dk.opgang.client;

import java.net.URI;

/** Addresses as they are given. */
final class Addresses {

    private static final int LAST_PORT = 65_535;

    private Addresses() {}

    /** Without a slash at its end. */
    static String base(String address) {
        URI uri = URI.create(address.trim());
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        boolean plain = uri.getQuery() == null && uri.getUserInfo() == null && uri.getFragment() == null;
        if (!web || !plain || uri.getHost() == null || uri.getPort() > LAST_PORT) {
            throw new IllegalArgumentException("Not the address of a server: " + address);
        }
        return uri.toString().replaceFirst("/+$", "");
    }
}
