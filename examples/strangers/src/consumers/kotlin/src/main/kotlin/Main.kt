package stranger

import org.communique.actor.Actor
import org.communique.actor.Collective
import org.communique.actor.Organization
import org.communique.actor.Person
import org.communique.actor.State
import org.communique.actor.UnrecognizedActor
import org.communique.dossier.Dossier
import org.communique.dossier.EntryCase
import org.communique.id.DossierId
import org.communique.json.CommuniqueJson

/** What is exhaustive in Java is so in Kotlin, and what may be absent says so. */
object Main {

    @JvmStatic
    fun main(args: Array<String>) {
        val norland: State = State.of("NO", "Norland")
        val dossier: Dossier = Dossier.of(DossierId.of("talks")) + norland
        val copy = CommuniqueJson.standard().read(CommuniqueJson.standard().write(dossier))
        check(copy == dossier)
        check(kind(copy.actors().first()) == "state")
        check(copy.entries().map(EntryCase::of).map(::told).toList() == listOf("actor:norland"))
        println("${copy.actors().size} actor, as it was")
    }

    private fun told(entry: EntryCase): String = when (entry) {
        is EntryCase.OfSource -> entry.entry().id().text()
        is EntryCase.OfActor -> entry.entry().id().text()
        is EntryCase.OfOffice -> entry.entry().names().first().text()
        is EntryCase.OfTenure -> entry.entry().person().text()
        is EntryCase.OfMembership -> entry.entry().member().text()
        is EntryCase.OfStatement -> entry.entry().act().code()
        is EntryCase.OfPledge -> entry.entry().contributions().first().type()
        is EntryCase.OfNeed -> entry.entry().holder().text()
        is EntryCase.OfEvent -> entry.entry().type().code()
        is EntryCase.OfLink -> entry.entry().relation().code()
        is EntryCase.OfUnrecognized -> entry.entry().id().text()
    }

    private fun kind(actor: Actor): String = when (actor) {
        is State -> "state"
        is Person -> "person"
        is Organization -> "organization"
        is Collective -> "collective"
        is UnrecognizedActor -> "unrecognized"
    }
}
