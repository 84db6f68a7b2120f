package dk.opgang.client;

import java.net.URI;

/** Addresses as they are given. */
final class Addresses {

    private Addresses() {}

    /** Without a slash at its end. */
    static String base(String address) {
        URI uri = URI.create(address.trim());
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getQuery() != null || uri.getUserInfo() != null) {
            throw new IllegalArgumentException("Not the address of a server: " + address);
        }
        return uri.toString().replaceFirst("/+$", "");
    }
}
