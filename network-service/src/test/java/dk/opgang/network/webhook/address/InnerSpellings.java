package dk.opgang.network.webhook.address;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/** Hosts as somebody would write them who wants to reach what is inside. */
public final class InnerSpellings {

    private InnerSpellings() {}

    public static List<String> hosts() {
        List<String> hosts = new ArrayList<>();
        for (String inner : List.of(
                "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0")) {
            hosts.addAll(spellings(inner));
        }
        hosts.addAll(List.of(
                "localhost",
                "LOCALHOST",
                "database",
                "[::]",
                "[::1]",
                "[fc00::1]",
                "[fd12:3456::1]",
                "[fe80::1]",
                "[ff02::1]"));
        hosts.addAll(List.of(
                "224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1", "198.51.100.7", "203.0.113.9"));
        hosts.addAll(List.of("[2001:db8::1]", "[2002:7f00:1::]", "[2001:0:0:1::1]", "[64:ff9b::7f00:1]", "[fec0::1]"));
        return hosts;
    }

    /** As other programs would still read it, in one number, in other bases, with fewer parts, within the newer kind of addresses. */
    private static List<String> spellings(String dotted) {
        byte[] parts = InetAddress.ofLiteral(dotted).getAddress();
        long number = 0;
        for (byte part : parts) {
            number = number << 8 | part & 0xFF;
        }
        String hex = "%x:%x".formatted(number >> 16, number & 0xFFFF);
        return List.of(
                dotted,
                dotted + ".",
                Long.toString(number),
                "0x" + Long.toHexString(number),
                "0" + Long.toOctalString(number),
                "0x%x.0x%x.0x%x.0x%x".formatted(parts[0], parts[1], parts[2], parts[3]),
                "0%o.0%o.0%o.0%o".formatted(parts[0], parts[1], parts[2], parts[3]),
                (parts[0] & 0xFF) + "." + (number & 0xFFFFFF),
                "[::ffff:" + dotted + "]",
                "[::ffff:" + hex + "]",
                "[::" + hex + "]",
                "[0:0:0:0:0:ffff:" + hex + "]");
    }
}
