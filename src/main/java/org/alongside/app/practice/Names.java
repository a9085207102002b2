package org.alongside.app.practice;

import java.util.List;

/// Names that one meets in the waiting rooms of England and Wales, put together by chance.
final class Names {
    static final List<String> HIS = words("Aaron Abdul Adam Ahmed Aled Andrew Anthony Ashley Bartek Ben Brandon Callum"
            + " Carl Chidi Christopher Connor Craig Curtis Dafydd Damian Daniel Darnell Darren David Dean Declan Dylan"
            + " Emmanuel Errol Ethan Gareth Gary George Glen Harpreet Hassan Hywel Ian Ibrahim Ivan Jake James Jamal"
            + " Jason Javed Jermaine Jordan Joseph Joshua Karl Keiran Kenneth Kevin Kieron Kofi Kyle Lee Leon Lewis"
            + " Luke Marcin Marcus Mark Marlon Martin Mateusz Matthew Michael Mohammed Nathan Neil Nikolai Olumide"
            + " Omar Owen Patrick Paul Peter Piotr Rajesh Rhodri Rhys Richard Robert Ryan Samuel Sean Shane Shaun"
            + " Simon Stephen Steven Tariq Terence Thomas Trevor Tyrone Wayne William Yusuf Zoltan Seán José");
    static final List<String> HERS = words("Abigail Aisha Alice Amy Angharad Anna Beata Bethan Carly Chantelle Chloe"
            + " Claire Danielle Donna Ebony Elaine Emma Farah Gemma Grace Hannah Jade Jasmine Jessica Joanne Katie"
            + " Kayleigh Kelly Kirsty Lauren Leanne Lisa Lucy Magda Maria Megan Natalie Nia Nicola Priya Rachel Rebecca"
            + " Ruth Samantha Sarah Shanice Sian Siobhan Sophie Stacey Tanya Tracey Vicky Zainab Zoë");
    static final List<String> FAMILY = words("Abbott Adeyemi Ahmed Akhtar Ali Allen Anderson Appleton Ashcroft Atkins"
            + " Bailey Baker Banerjee Barnes Begum Bennett Bevan Booth Bradshaw Brennan Brooks Bryant Burgess Byrne"
            + " Campbell Carter Chapman Clarke Coleman Collins Cooper Cullen Daley Davies Dawson Desai Dixon Doyle"
            + " Edwards Ellis Evans Farrell Fielding Fletcher Ford Foster Francis Gallagher Gibson Gill Gordon Grant"
            + " Graham Green Griffiths Hall Harding Harris Hassan Hill Holt Hopkins Horvath Howells Hughes Hussain Iqbal"
            + " Jackson James Jenkins Johnson Jones Kaur Kelly Khan Kowalski Lambert Lawrence Lewis Lloyd Mahmood Marsh"
            + " Mason McCarthy McDonald Mensah Mitchell Morgan Morris Murphy Nash Newton Nowak Obi Okafor O'Brien O'Neill"
            + " Osborne Owen Palmer Parry Patel Pearce Phillips Pope Powell Price Quinn Rahman Rees Reid Richards Roberts"
            + " Robinson Rossi Rowe Ryan Shah Sharma Shaw Singh Smith Spencer Stevens Stewart Sutton Taylor Thomas"
            + " Thompson Tucker Turner Walker Walsh Watkins Watson Webb Wells White Wilkinson Williams Wilson Wójcik"
            + " Wright Yates Yilmaz Young Müller Ó~Briain Smith-Jones");

    /// Who delivers it, and in which team.
    static final List<String> PRACTITIONERS = words("Pat Sam Alex Chris Jo Robin Ashley Terry Kim Lesley Morgan Jamie"
            + " Charlie Casey Drew Frances Hilary Jude Leigh Mel Nicky Ronnie Sandy Stevie");

    private Names() {}

    private static List<String> words(String all) {
        return List.of(all.split(" ", -1)).stream()
                .map(word -> word.replace('~', ' '))
                .toList();
    }

    /// A practitioner's name; the same for the same number, another for each of the first three thousand.
    static String practitioner(int number) {
        return PRACTITIONERS.get(number % PRACTITIONERS.size()) + " "
                + FAMILY.get((number / PRACTITIONERS.size() + number * 7) % FAMILY.size());
    }
}
