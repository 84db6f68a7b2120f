package dk.opgang.initiatives.following;

import dk.opgang.platform.caller.Caller;

/** Works out what follows of an enrolment, and keeps it in the place of what followed before. */
public interface Follower {

    /** Done twice it changes nothing. */
    void follow(Caller caller, Followed followed);
}
