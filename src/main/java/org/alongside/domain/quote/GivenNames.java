package org.alongside.domain.quote;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Given names that people in England and Wales bear, in small letters. No list is whole: these are hidden even where
/// they were typed small; a capital hides the others.
final class GivenNames {
    /// Names that are no common word.
    static final Set<String> NAMES = words("""
            aaron abdul abdullah abigail adam adrian agnes ahmed aiden aisha aled alan albert alex alexander alexandra
            alfie ali alice alison alun alyssa amanda amara amelia amina amir amy ana andrea andreea andrei andrew andy
            aneurin angela angharad anika anil anita ann anna anne annie anthony antonio anwen archie arthur arwel asha
            ashley audrey ava barbara barry ben benjamin bernard bethan bethany betty bilal billy blessing bogdan brenda
            brian bronwen bryn callum cameron carl carla carly carmen caroline carys catherine catrin ceri charles
            charlie charlotte chelsea cheryl chioma chloe chris christine christopher ciara claire clara colin connor
            craig cristian cyril daniel danielle danny darren daryl dave david dawid deborah debra declan denise dennis
            derek dewi diane dilys dominic donna doreen dorothy doug dylan edward eileen eirlys elaine eleanor elena
            eleri eli elijah elin elizabeth ella ellen ellie elsie elwyn emeka emily emma emyr eric erin ethan eva evan
            evelyn fatima fatimah finlay fiona florence frances francesca fred freddie freya gabriel gareth gary gavin
            gemma george georgia geraint gerald geraldine gillian glenys glyn gordon graham gwen gwyn gwyneth hannah
            hardeep harriet harris harry harvey hassan hayley hazel heather helen henry hugh hussain huw hywel ian
            ibrahim idris ieuan ifan imogen imran india ioan iolo ionut irene isaac isabel isabella isla islwyn ismail
            ivan jackie jacob jacqueline jade jake jakub james jamie jan jane janet janice jasmine jason javed jayden
            jean jeff jemma jenna jennifer jenny jeremy jessica jill joan joanna joanne jodie joe joel john johnny
            jonathan jordan joseph josh joshua joyce juan judith judy julia julian julie justin kamil karen karl kasia
            kate katherine kathleen kathryn katie kayleigh keith kelly ken kenneth kerry kevin khalid kieran kim kirsty
            kofi kuldeep kwame kyle lauren laura leah leanne lee leon leroy lesley leslie lewis liam linda lindsey lisa
            lloyd logan lorraine louis louise lowri luca lucas lucy luke lynn lynne mair malcolm mandy manjit marcin
            marcus margaret maria marian marie marilyn mario marion marlene martha martin martyn mary maryam mason
            mateusz matthew maureen megan mehmet meinir mercy michael michal michelle mike mitchell mohamed mohammad
            mohammed molly monica moses muhammad myfanwy nadia naomi natalie natasha nathan neil nerys nia niamh nicholas
            nick nicola nicole nigel nikki noah nora norman oliver olivia olumide omar oscar osian owain owen pamela
            patel patricia patrick paul paula pauline peter phil philip phillip phoebe piotr poppy priya rachel raj
            rajesh ralph ravi raymond rebecca reece reggie reginald rhian rhiannon rhodri rhys ricardo richard ricky rita
            robert roberta roger roland ron ronald rosemary ross roy ruth ryan sabrina sadie sally sam samantha samir
            samuel sandra sandeep sara sarah saskia scott sean sebastian shane shanice shannon sharon shaun sheila shelley
            shirley sian sienna silvia simon sion sioned sofia sonia sophia sophie stacey stan stanley stefan stella
            stephanie stephen steve steven stewart stuart sunita susan suzanne sylvia tamara tanya tariq tegan terence
            teresa terry theo theresa thomas tiffany tim timothy tina toby tom tomasz tony tracey tracy trevor tristan
            tudor tyler tyrone usman valerie vanessa vera veronica vicky vincent vivian wayne wendy wesley wiktor william
            wojciech yasmin yusuf yvonne zac zach zachary zahra zainab zara zoe zofia
            """);

    /// Names that are common words too: hidden where they begin with a capital.
    static final Set<String> WORDS_TOO = words("""
            alma amber angel april art august autumn bay beau bill bob brandy brook brown carol chance chase christian
            clay cliff coral crystal daisy dale dawn dean destiny dick drew duke dusty earl eve faith fern flora frank
            gay gene ginger glen glory grace grant gray guy hank harmony holly honey hope hunter iris ivy jack jasper jay
            jim jo joy june kay king lance lane lily marina mark max mel melody mick miles misty nan nancy ned olive
            paige pam pansy pat patience pearl penny pete pip precious prince queen ray red reed rich rob robin rock rocky
            rod rose rowan ruby rusty sandy savannah scarlet serenity sid skip skye sky star storm sue summer sunny ted
            trinity tucker val van vic victor viola violet wade ward warren wolf woody wren young
            """);

    private GivenNames() {}

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
