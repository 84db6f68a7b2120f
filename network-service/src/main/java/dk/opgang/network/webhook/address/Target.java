package dk.opgang.network.webhook.address;

import java.net.InetSocketAddress;
import java.net.URI;

/**
 * Where a request goes.
 *
 * @param url as it was posted: its host is named in the request and in TLS
 * @param address the one that was checked, and is connected to without asking for it again
 */
public record Target(URI url, InetSocketAddress address) {

    public boolean isEncrypted() {
        return "https".equals(url.getScheme());
    }

    /** Without the brackets of an address of the newer kind. */
    public String host() {
        String host = url.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** The part of the address that the receiver is asked for. */
    public String path() {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
}
