package dk.opgang.network.webhook.address;

import java.net.InetAddress;
import java.util.List;

/** Asks what addresses a name has. */
interface NameLookup {

    /** All of them; none if there is no such name, or no answer in time. */
    List<InetAddress> addressesOf(String name);
}
