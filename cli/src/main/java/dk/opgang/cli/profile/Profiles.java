package dk.opgang.cli.profile;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Session;
import dk.opgang.cli.base.Word;
import java.util.ArrayList;
import java.util.List;

/** The profiles that there are: the local one, and those of the configuration file. */
public final class Profiles {

    private final ConfigFile file;

    public Profiles(Session session) {
        this.file = new ConfigFile(session.configuration());
    }

    /** All of them, the local one first. */
    public List<Profile> all() {
        List<Profile> all = new ArrayList<>();
        all.add(Profile.LOCAL);
        all.addAll(file.read().profiles());
        return all;
    }

    /** The profile of commands that name none. */
    public Profile current() {
        return named(file.read().current());
    }

    public Profile named(String name) {
        List<Profile> all = all();
        return all.stream()
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow(() -> CommandFailed.wrongUse(
                        Word.NO_PROFILE,
                        name,
                        String.join(", ", all.stream().map(Profile::name).toList())));
    }

    public void add(Profile added) {
        if (all().stream().anyMatch(profile -> profile.name().equals(added.name()))) {
            throw CommandFailed.wrongUse(Word.PROFILE_EXISTS, added.name());
        }
        Config config = file.read();
        List<Profile> profiles = new ArrayList<>(config.profiles());
        profiles.add(added);
        file.write(new Config(config.current(), profiles));
    }

    public void use(String name) {
        file.write(new Config(named(name).name(), file.read().profiles()));
    }

    /** Takes a profile away; if it was the current one, the local one is. */
    public void remove(String name) {
        if (named(name).isLocal()) {
            throw CommandFailed.wrongUse(Word.PROFILE_BUILT_IN);
        }
        Config config = file.read();
        file.write(new Config(
                config.current().equals(name) ? Profile.LOCAL.name() : config.current(),
                config.profiles().stream()
                        .filter(profile -> !profile.name().equals(name))
                        .toList()));
    }
}
